import { defineAbout } from '../../define-about.ts';

export const demoAbout = /* @__PURE__ */ defineAbout({
  id: 'demo',
  title: 'Demo CRM',
  matches: ['http://127.0.0.1/*', 'http://localhost/*'],
});
