import type { DemoPersona } from './demo-world.ts';

/** The three kinds of buyer inside finance. */
export const financePersonaFacts: readonly DemoPersona[] = [
  {
    key: 'finance-chief',
    input: {
      name: 'Finance chief',
      who: 'CFO or finance director of a company with many sites; answers for cash, forecast and a clean audit.',
      whyTheyAct: 'The forecast is wrong each quarter by what sites have already ordered and nobody has booked.',
      howTheyBuy:
        'Starts it, then delegates the comparison. Comes back for the business case and the reference call, and wants payback inside a year.',
      objections: [
        {
          key: 'price',
          statement: 'It costs more than what we would save.',
          answer:
            'Use their own invoice count: at 14 euros per invoice handled by hand, 2,000 invoices a month pay for the licence before any spend is avoided. Run the calculator together, in the meeting.',
        },
        {
          key: 'timing',
          statement: 'We close the year in six weeks; talk to me in spring.',
          answer:
            'The first site can go live between two closes without touching the ledger, and next quarter gets its first forecast with commitments in it.',
        },
      ],
      messages: [
        'Commitments in the forecast on the day they are made.',
        'Close in five days, because nothing waits for an invoice.',
        'Payback in nine months at the median, measured by customers.',
      ],
      rules: {
        titleKeywords: ['cfo', 'chief financial officer', 'finance director', 'vp finance', 'directeur financier', 'finanzvorstand'],
        seniorities: ['c_level', 'vp', 'director'],
        departments: ['finance'],
      },
    },
  },
  {
    key: 'controller',
    input: {
      name: 'Controller',
      who: 'Owns the month-end close and the numbers that others argue about.',
      whyTheyAct: 'Spends the first week of each month asking sites what they bought.',
      howTheyBuy: 'Tests it hard with the ugliest real cases. If postings are right, becomes the strongest advocate inside.',
      objections: [
        {
          key: 'switching effort',
          statement: 'We would have to rebuild all our cost centres and approval rules.',
          answer:
            'They are imported from the ERP and stay there. The rules of a typical company fit on two pages; we bring a draft made from last quarter.',
        },
        {
          key: 'erp integration',
          statement: 'I do not trust automatic postings.',
          answer:
            'For the first two closes everything is proposed and nothing is posted. They compare, correct, and switch it on account by account.',
        },
      ],
      messages: ['Accruals that write themselves, with the document behind each.', 'Fewer questions in the first week of the month.'],
      rules: {
        titleKeywords: ['controller', 'head of accounting', 'chief accountant', 'controlling'],
        seniorities: [],
        departments: ['finance'],
      },
    },
  },
  {
    key: 'payables-lead',
    input: {
      name: 'Accounts payable lead',
      who: 'Runs the team that types, matches and chases invoices; knows every supplier that calls.',
      whyTheyAct: 'Two thirds of the day go into chasing approvals and answering where the money is.',
      howTheyBuy: 'Collects screenshots and a wish list early, cannot sign, and is asked by everybody who can.',
      objections: [
        {
          key: 'user adoption',
          statement: 'This will replace my team.',
          answer:
            'It replaces typing. Teams of customers kept their size and took over supplier questions, discounts and month-end work. Bring the Bramley story.',
        },
        {
          key: 'supplier onboarding',
          statement: 'Our suppliers send paper and scans in nine languages.',
          answer: 'Let them send in 50 of their worst ones. They come back read, with the doubtful fields marked, in a day.',
        },
      ],
      messages: [
        'Invoices that match themselves, and a short list of those that do not.',
        'Suppliers see their payment date and stop calling.',
      ],
      rules: {
        titleKeywords: ['accounts payable', 'ap', 'purchase-to-pay', 'payables', 'invoice'],
        seniorities: [],
        departments: ['finance'],
      },
    },
  },
];
