const classes = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const;

/** `404` is one of `4xx`. */
export function statusClass(status: number): (typeof classes)[number] {
  return classes[Math.floor(status / 100) - 1] ?? '5xx';
}
