/*
 * Stands between a program and the C library, for the files of one folder: writes down every change in the order in which it happens,
 * fails calls on demand, and makes calls hang on demand. Loaded with LD_PRELOAD; built and driven by disk-shim.ts, which knows the layout
 * of the control page and of the log too.
 *
 *   DISK_SHIM_FOLDER   absolute path of the folder that is watched
 *   DISK_SHIM_CONTROL  file of one page, shared with the harness
 *   DISK_SHIM_LOG      file that takes the log; nothing is written down without it
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

enum { OP_OPEN = 1, OP_WRITE = 2, OP_TRUNCATE = 4, OP_SYNC = 8, OP_NAME = 16, OP_READ = 32 };
enum { LOG_OPEN = 1, LOG_WRITE, LOG_TRUNCATE, LOG_SYNC_BEGIN, LOG_SYNC_END, LOG_SYNC_FAILED, LOG_UNLINK, LOG_RENAME, LOG_CLOSE, LOG_ANSWER, LOG_MKDIR };
enum { OPENED = 0, CREATED = 1, FOLDER = 2 };

struct control {
  _Atomic uint32_t ops;      /* which calls are counted, and failed when their turn comes */
  _Atomic uint32_t error;    /* the errno that a failed call has; 0: a write of half the bytes */
  _Atomic uint64_t at;       /* the number of the call that fails, from 1 */
  _Atomic uint32_t lasting;  /* whether all later ones fail too */
  _Atomic uint32_t armed;
  _Atomic uint64_t matched;  /* calls counted so far */
  _Atomic uint64_t fired;    /* calls failed so far */
  _Atomic uint32_t frozen;   /* calls that hang while this says so */
  _Atomic uint32_t hanging;  /* how many hang now */
  char last[128];            /* what failed last */
};

#define MOST_FILES 65536
/* Node closes its files by a bare system call, so a number may mean another file by now: what it meant is kept. */
static struct { unsigned char how; dev_t device; ino_t node; } tracked[MOST_FILES];
static struct control *control;
static const char *folder;
static size_t folder_length;
static int log_file = -1;
static pthread_mutex_t log_lock = PTHREAD_MUTEX_INITIALIZER;

#define REAL(name) static __typeof__(name) *real_##name
REAL(open64); REAL(close); REAL(write); REAL(writev); REAL(pwrite64); REAL(pread64); REAL(ftruncate64); REAL(fsync); REAL(fdatasync);
REAL(unlink); REAL(unlinkat); REAL(remove); REAL(rename); REAL(mkdir); REAL(sendmsg); REAL(send);

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void begin(void) {
#define FIND(name) real_##name = (__typeof__(real_##name))dlsym(RTLD_NEXT, #name)
  FIND(open64); FIND(close); FIND(write); FIND(writev); FIND(pwrite64); FIND(pread64); FIND(ftruncate64); FIND(fsync); FIND(fdatasync);
  FIND(unlink); FIND(unlinkat); FIND(remove); FIND(rename); FIND(mkdir); FIND(sendmsg); FIND(send);
  const char *where = getenv("DISK_SHIM_FOLDER");
  const char *page = getenv("DISK_SHIM_CONTROL");
  const char *log = getenv("DISK_SHIM_LOG");
  if (!where || !page) return;
  int shared = real_open64(page, O_RDWR | O_CLOEXEC);
  void *mapped = shared < 0 ? MAP_FAILED : mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, shared, 0);
  if (mapped == MAP_FAILED) abort();
  real_close(shared);
  if (log && *log && (log_file = real_open64(log, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600)) < 0) abort();
  folder = where;
  folder_length = strlen(where);
  control = mapped;
}
__attribute__((constructor)) static void start(void) { pthread_once(&once, begin); }
#define READY() pthread_once(&once, begin)

/* The path inside the folder, "" for the folder itself; NULL for any other. */
static const char *inside(const char *path) {
  if (!control || !path || strncmp(path, folder, folder_length) != 0) return NULL;
  const char *rest = path + folder_length;
  return *rest == 0 ? rest : *rest == '/' ? rest + 1 : NULL;
}
static int is_tracked(int fd) {
  struct stat known;
  if (!control || fd < 0 || fd >= MOST_FILES || !tracked[fd].how) return 0;
  int problem = errno;
  int same = fstat(fd, &known) == 0 && known.st_dev == tracked[fd].device && known.st_ino == tracked[fd].node;
  errno = problem;
  if (!same) tracked[fd].how = 0;
  return same;
}

/* Under log_lock. One write, so that programs that share the log do not cut into each other. */
static void note(uint8_t type, int fd, uint64_t number, const void *data, size_t length) {
  if (log_file < 0) return;
  struct __attribute__((packed)) { uint32_t length; uint8_t type; uint32_t pid; int32_t fd; uint64_t number; } head = {
    (uint32_t)length, type, (uint32_t)getpid(), fd, number };
  struct iovec parts[2] = { { &head, sizeof head }, { (void *)data, length } };
  ssize_t whole = (ssize_t)(sizeof head + length);
  if (real_writev(log_file, parts, length ? 2 : 1) != whole) abort();
}

static void hang(uint32_t op) {
  if (!(control->frozen & op)) return;
  control->hanging++;
  while (control->frozen & op) usleep(2000);
  control->hanging--;
}

/* Whether this call is to fail. */
static int fails(uint32_t op, const char *what) {
  hang(op);
  if (!control->armed || !(control->ops & op)) return 0;
  uint64_t turn = ++control->matched;
  if (control->lasting ? turn < control->at : turn != control->at) return 0;
  control->fired++;
  strncpy(control->last, what, sizeof control->last - 1);
  return 1;
}
static int refuse(void) { errno = control->error ? (int)control->error : EIO; return -1; }

static int open_it(const char *path, int flags, mode_t mode) {
  READY();
  const char *name = inside(path);
  if (!name) return real_open64(path, flags, mode);
  int writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT);
  if (writes && fails(OP_OPEN, name)) return refuse();
  pthread_mutex_lock(&log_lock);
  struct stat known;
  int existed = stat(path, &known) == 0;
  int fd = real_open64(path, flags, mode);
  int problem = errno;
  struct stat is;
  if (fd >= 0 && fd < MOST_FILES && fstat(fd, &is) == 0) {
    tracked[fd].how = (flags & O_APPEND) ? 2 : 1;
    tracked[fd].device = is.st_dev;
    tracked[fd].node = is.st_ino;
    int is_folder = S_ISDIR(is.st_mode);
    if (writes || is_folder) note(LOG_OPEN, fd, is_folder ? FOLDER : existed ? OPENED : CREATED, name, strlen(name));
    if (existed && (flags & O_TRUNC)) note(LOG_TRUNCATE, fd, 0, NULL, 0);
  }
  pthread_mutex_unlock(&log_lock);
  errno = problem;
  return fd;
}
static mode_t mode_of(int flags, va_list rest) { return (flags & (O_CREAT | O_TMPFILE)) ? va_arg(rest, mode_t) : 0; }
#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    va_list rest; va_start(rest, flags); mode_t mode = mode_of(flags, rest); va_end(rest); \
    return open_it(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  READY();
  if (is_tracked(fd)) {
    pthread_mutex_lock(&log_lock);
    tracked[fd].how = 0;
    note(LOG_CLOSE, fd, 0, NULL, 0);
    pthread_mutex_unlock(&log_lock);
  }
  return real_close(fd);
}

static ssize_t write_it(int fd, const void *data, size_t length, off64_t at) {
  size_t wanted = length;
  if (fails(OP_WRITE, "write")) {
    if (control->error) return refuse();
    wanted = length / 2;
  }
  pthread_mutex_lock(&log_lock);
  off64_t place = at;
  if (at < 0) {
    struct stat known;
    place = tracked[fd].how == 2 && fstat(fd, &known) == 0 ? known.st_size : lseek64(fd, 0, SEEK_CUR);
  }
  ssize_t done = at < 0 ? real_write(fd, data, wanted) : real_pwrite64(fd, data, wanted, at);
  int problem = errno;
  if (done > 0) note(LOG_WRITE, fd, (uint64_t)place, data, (size_t)done);
  pthread_mutex_unlock(&log_lock);
  errno = problem;
  return done;
}
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
  READY();
  return is_tracked(fd) ? write_it(fd, data, length, at) : real_pwrite64(fd, data, length, at);
}
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return pwrite64(fd, data, length, at); }

/* An answer that leaves is written down before it does: all that it promises must be on the disk by then. */
static void answer(const char *data, size_t length) {
  static const char good[] = "HTTP/1.1 2", mark[] = "x-request-id: ";
  if (log_file < 0 || length < sizeof good || memcmp(data, good, sizeof good - 1) != 0) return;
  const char *found = memmem(data, length, mark, sizeof mark - 1);
  if (!found) return;
  found += sizeof mark - 1;
  const char *end = memchr(found, '\r', length - (size_t)(found - data));
  if (!end) return;
  pthread_mutex_lock(&log_lock);
  note(LOG_ANSWER, -1, 0, found, (size_t)(end - found));
  pthread_mutex_unlock(&log_lock);
}
static void answers(const struct iovec *parts, int count) {
  char text[4096];
  size_t length = 0;
  if (log_file < 0 || count < 1 || parts[0].iov_len < 10 || memcmp(parts[0].iov_base, "HTTP/1.1 2", 10) != 0) return;
  for (int at = 0; at < count && length < sizeof text; at++) {
    size_t part = parts[at].iov_len < sizeof text - length ? parts[at].iov_len : sizeof text - length;
    memcpy(text + length, parts[at].iov_base, part);
    length += part;
  }
  answer(text, length);
}

ssize_t write(int fd, const void *data, size_t length) {
  READY();
  if (is_tracked(fd)) return write_it(fd, data, length, -1);
  if (control) answer(data, length);
  return real_write(fd, data, length);
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
  READY();
  if (is_tracked(fd)) return count > 0 ? write_it(fd, parts[0].iov_base, parts[0].iov_len, -1) : 0;
  if (control) answers(parts, count);
  return real_writev(fd, parts, count);
}
ssize_t send(int fd, const void *data, size_t length, int flags) {
  READY();
  if (control) answer(data, length);
  return real_send(fd, data, length, flags);
}
ssize_t sendmsg(int fd, const struct msghdr *message, int flags) {
  READY();
  if (control) answers(message->msg_iov, (int)message->msg_iovlen);
  return real_sendmsg(fd, message, flags);
}

ssize_t pread64(int fd, void *data, size_t length, off64_t at) {
  READY();
  if (is_tracked(fd) && fails(OP_READ, "read")) return refuse();
  return real_pread64(fd, data, length, at);
}
ssize_t pread(int fd, void *data, size_t length, off_t at) { return pread64(fd, data, length, at); }

int ftruncate64(int fd, off64_t length) {
  READY();
  if (!is_tracked(fd)) return real_ftruncate64(fd, length);
  if (fails(OP_TRUNCATE, "truncate")) return refuse();
  pthread_mutex_lock(&log_lock);
  int result = real_ftruncate64(fd, length);
  int problem = errno;
  if (result == 0) note(LOG_TRUNCATE, fd, (uint64_t)length, NULL, 0);
  pthread_mutex_unlock(&log_lock);
  errno = problem;
  return result;
}
int ftruncate(int fd, off_t length) { return ftruncate64(fd, length); }

static void note_sync(uint8_t type, int fd) {
  pthread_mutex_lock(&log_lock);
  note(type, fd, 0, NULL, 0);
  pthread_mutex_unlock(&log_lock);
}
/* Begin and end: what was written in between by another thread need not be on the disk. Nothing is held meanwhile. */
static int sync_it(int fd, int (*sync)(int)) {
  if (!is_tracked(fd)) return sync(fd);
  note_sync(LOG_SYNC_BEGIN, fd);
  if (fails(OP_SYNC, "sync")) {
    note_sync(LOG_SYNC_FAILED, fd);
    return refuse();
  }
  int result = sync(fd);
  int problem = errno;
  note_sync(result == 0 ? LOG_SYNC_END : LOG_SYNC_FAILED, fd);
  errno = problem;
  return result;
}
int fsync(int fd) { READY(); return sync_it(fd, real_fsync); }
int fdatasync(int fd) { READY(); return sync_it(fd, real_fdatasync); }

#define NAMED(type, text, length, call) \
  pthread_mutex_lock(&log_lock); \
  int result = call; \
  int problem = errno; \
  if (result == 0) note(type, -1, 0, text, length); \
  pthread_mutex_unlock(&log_lock); \
  errno = problem; \
  return result

int unlink(const char *path) {
  READY();
  const char *name = inside(path);
  if (!name) return real_unlink(path);
  if (fails(OP_NAME, name)) return refuse();
  NAMED(LOG_UNLINK, name, strlen(name), real_unlink(path));
}
int unlinkat(int at, const char *path, int flags) {
  READY();
  const char *name = (flags & AT_REMOVEDIR) ? NULL : inside(path);
  if (!name) return real_unlinkat(at, path, flags);
  if (fails(OP_NAME, name)) return refuse();
  NAMED(LOG_UNLINK, name, strlen(name), real_unlinkat(at, path, flags));
}
int remove(const char *path) {
  READY();
  const char *name = inside(path);
  if (!name) return real_remove(path);
  if (fails(OP_NAME, name)) return refuse();
  NAMED(LOG_UNLINK, name, strlen(name), real_remove(path));
}
int rename(const char *from, const char *to) {
  READY();
  const char *old = inside(from), *new = inside(to);
  if (!old || !new) return real_rename(from, to);
  if (fails(OP_NAME, old)) return refuse();
  char both[1024];
  size_t first = strlen(old) + 1, length = first + strlen(new);
  if (length >= sizeof both) abort();
  strcpy(both, old);
  strcpy(both + first, new);
  NAMED(LOG_RENAME, both, length, real_rename(from, to));
}
int mkdir(const char *path, mode_t mode) {
  READY();
  const char *name = inside(path);
  if (!name) return real_mkdir(path, mode);
  if (fails(OP_NAME, name)) return refuse();
  NAMED(LOG_MKDIR, name, strlen(name), real_mkdir(path, mode));
}
