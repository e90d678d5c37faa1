import { defineExamples } from '../../define-examples.ts';

export const demoExamples = defineExamples({
  id: 'demo',
  claims: [
    ['http://127.0.0.1:8787/lightning/r/Contact/003000000000001AAA/view', 'demo', 'contact', '003000000000001AAA'],
    ['http://127.0.0.1/lightning/r/Account/001000000000001/view', 'demo', 'account', '001000000000001AAA'],
    ['http://localhost:3000/lightning/r/Opportunity/006000000000001AAA/view', 'demo', 'opportunity', '006000000000001AAA'],
    ['http://localhost/lightning/r/Lead/00Q000000000001/view', 'demo', 'lead', '00Q000000000001EAA'],
  ],
  refuses: [
    'http://127.0.0.1:8787/lightning/o/Contact/list',
    'http://127.0.0.1:8787/lightning/r/Case/500000000000001AAA/view',
    'http://127.0.0.1:8787/003000000000001AAA',
    'http://127.0.0.1:8787/v1/records/demo/demo/contact/003000000000001AAA/context',
    'https://127.0.0.1:8787/lightning/r/Contact/003000000000001AAA/view',
    'http://127.0.0.2/lightning/r/Contact/003000000000001AAA/view',
    'http://127.0.0.1.evil.test/lightning/r/Contact/003000000000001AAA/view',
    'http://localhost.evil.test/lightning/r/Contact/003000000000001AAA/view',
    'http://localhost@evil.test/lightning/r/Contact/003000000000001AAA/view',
    'http://evil.test/?http://localhost/lightning/r/Contact/003000000000001AAA/view',
  ],
});
