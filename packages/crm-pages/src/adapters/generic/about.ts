import { defineAbout } from '../../define-about.ts';

export const genericAbout = /* @__PURE__ */ defineAbout({ id: 'generic', title: 'Another CRM', matches: [] });
