import type { DemoPersona } from './demo-world.ts';
import { financePersonaFacts } from './persona-facts-finance.ts';

/** The eight kinds of buyer that Tallyport, the demo's vendor of spend management software, sells to. */
export const personaFacts: readonly DemoPersona[] = [
  ...financePersonaFacts,
  {
    key: 'procurement-leader',
    input: {
      name: 'Procurement leader',
      who: 'Runs purchasing for several sites and is measured on negotiated savings that actually reach the books.',
      whyTheyAct: 'A third of spend goes round the contracts, and nobody sees it before the invoice arrives.',
      howTheyBuy:
        'Compares three vendors in a scored list, wants two references of the same industry, and asks suppliers for their opinion.',
      objections: [
        {
          key: 'supplier onboarding',
          statement: 'My suppliers will never join yet another portal.',
          answer:
            'They need not. Suppliers keep sending invoices by e-mail or their own network; the portal is for those who want to see the payment date. In the last twelve roll-outs 71 % of suppliers never logged in, and all of them were paid.',
        },
        {
          key: 'user adoption',
          statement: 'People on site will go on buying with the old card.',
          answer:
            'A request takes three taps on a phone, and the card for it is there a minute later. Offer one pilot site for six weeks: adoption is measured by the share of spend that was asked for first.',
        },
      ],
      messages: [
        'See spend before it is spent, not when the invoice arrives.',
        'Your contracts become the easiest way to buy, so people use them.',
        'Savings you negotiated show up in the ledger, line by line.',
      ],
      rules: {
        titleKeywords: ['procurement', 'purchasing', 'sourcing', 'category manager', 'einkauf', 'achats'],
        seniorities: [],
        departments: ['procurement'],
      },
    },
  },
  {
    key: 'it-owner',
    input: {
      name: 'Application owner in IT',
      who: 'Owns the ERP and everything that writes into it; will run this system after the project team has left.',
      whyTheyAct: 'Finance keeps buying small tools, and each one becomes an export script that breaks at month end.',
      howTheyBuy: 'Comes in late with a veto. Wants an architecture page, a sandbox and an answer to every line of a questionnaire.',
      objections: [
        {
          key: 'erp integration',
          statement: 'Our ERP is heavily customised; integrations always take a year.',
          answer:
            'We write only postings and master data, through documented interfaces, into fields that you name. The median first posting to a test client is day nine. Offer the integration workshop with their own chart of accounts.',
        },
        {
          key: 'switching effort',
          statement: 'We just finished a migration, my team has no time.',
          answer:
            'The first site needs two days of theirs, spread over three weeks. Show the plan with names and days, and start after the freeze.',
        },
      ],
      messages: [
        'One connector, postings only, nothing customised in the ERP.',
        'Single sign-on and user provisioning from the first day.',
      ],
      rules: {
        titleKeywords: ['cio', 'chief information officer', 'it director', 'enterprise applications', 'erp', 'it manager'],
        seniorities: [],
        departments: ['information technology'],
      },
    },
  },
  {
    key: 'risk-reviewer',
    input: {
      name: 'Security and compliance reviewer',
      who: 'Signs off vendors: security, data protection, internal audit. Not a buyer, but nothing is signed without them.',
      whyTheyAct: 'An auditor asked who approved what, and the answer was a folder of forwarded e-mails.',
      howTheyBuy:
        'Reads documents, not web pages. Wants reports under an agreement, sub-processors, and a person who answers within a day.',
      objections: [
        {
          key: 'data security',
          statement: 'We cannot put bank details of suppliers into a cloud system.',
          answer:
            'Bank details are encrypted with a key per customer, changes need two people, and every read is logged. Send the security pack; the external report is included under the usual agreement.',
        },
      ],
      messages: [
        'Every approval has a name, a time and the document that was seen.',
        'The auditor gets a reader account instead of a folder.',
      ],
      rules: {
        titleKeywords: ['security', 'compliance', 'audit', 'data protection', 'risk', 'ciso'],
        seniorities: [],
        departments: [],
      },
    },
  },
  {
    key: 'operations-leader',
    input: {
      name: 'Operations leader',
      who: 'Keeps sites running: plants, depots, hotels, wards. Buys small things in a hurry, every day.',
      whyTheyAct: 'A machine stood still for two days because a part worth 80 euros waited for a signature.',
      howTheyBuy: 'Decides by whether the people on site like it. Wants to try it on one site, without a project.',
      objections: [
        {
          key: 'control loss',
          statement: 'Head office will use this to slow us down.',
          answer:
            'Limits are set per site, and below them nobody waits. Show the Castellar figures: median wait went from three days to 40 minutes, because most requests no longer need anybody.',
        },
        {
          key: 'user adoption',
          statement: 'My foremen have no time for software.',
          answer: 'They photograph the receipt and are done. Let a foreman of the pilot site tell it, in the two-minute film.',
        },
      ],
      messages: ['Small things are bought in minutes, inside limits you set.', 'No more receipts in an envelope at month end.'],
      rules: {
        titleKeywords: ['operations', 'coo', 'chief operating officer', 'facilities', 'plant manager', 'site manager'],
        seniorities: [],
        departments: ['operations'],
      },
    },
  },
  {
    key: 'general-manager',
    input: {
      name: 'Owner or general manager',
      who: 'Answers for the whole result, often of a family business or a country unit. Signs, and asks why now.',
      whyTheyAct: 'Growth made the old trust-based way of spending too expensive to watch in person.',
      howTheyBuy: 'Trusts the finance chief, asks a peer who has it, and decides in one meeting if the number fits on one page.',
      objections: [
        {
          key: 'timing',
          statement: 'Good idea, but not this year.',
          answer:
            'Agree on the number that waiting costs each quarter, from their own invoices. The calculator gives it in five minutes; leave it with them.',
        },
        {
          key: 'price',
          statement: 'We have managed without it so far.',
          answer:
            'Talk about what leaks, not about what it costs: companies of their size recover 1.9 % of indirect spend in the first year.',
        },
      ],
      messages: ['Know what the company is about to spend, this week, on one page.', 'Trust people with money, and still know.'],
      rules: {
        titleKeywords: ['ceo', 'chief executive officer', 'managing director', 'general manager', 'owner', 'founder'],
        seniorities: ['owner', 'c_level'],
        departments: [],
      },
    },
  },
];
