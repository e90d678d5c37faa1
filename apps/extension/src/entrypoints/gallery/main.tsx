import { createRoot } from 'react-dom/client';
import { CollapsedTab } from '../../overlay/collapsed-tab.tsx';
import { fixtureNowMs } from '../../overlay/fixtures/person-context.ts';
import { notes, signIns, views } from '../../overlay/fixtures/views.ts';
import { OpenPanel } from '../../overlay/open-panel.tsx';
import { loadWords } from '../../words/load-words.ts';

// Only in e2e builds: `gallery.html?view=offline&language=de` shows one state of the panel, with no page and no server around it.
const query = new URLSearchParams(location.search);
const view = views[query.get('view') ?? 'person'];
const words = await loadWords([query.get('language') ?? 'en']);
document.documentElement.lang = words.locale;
const nothing = () => {};

if (view) {
  createRoot(document.querySelector('#root') ?? document.body).render(
    query.has('tab') ? (
      <CollapsedTab view={view} side="right" words={words} open={nothing} />
    ) : (
      <OpenPanel
        view={view}
        place={{ open: true, side: 'right', width: 360 }}
        waiting={query.has('waiting') ? 2 : 0}
        words={words}
        nowMs={fixtureNowMs}
        actions={{ copy: async () => true, opened: nothing, judge: nothing, undo: nothing, grade: async () => true }}
        setPlace={nothing}
        refresh={nothing}
        seen={nothing}
        openOptions={nothing}
        choose={nothing}
        copyText={async () => true}
        close={nothing}
        note={notes[query.get('note') ?? ''] ?? { text: '', unsent: 0, sent: false }}
        writeNote={nothing}
        sendNote={nothing}
        progress={signIns[query.get('sign-in') ?? '']}
        signIn={nothing}
        cancelSignIn={nothing}
      />
    ),
  );
}
