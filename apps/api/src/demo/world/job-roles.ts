import type { Seniority } from '@alongside/common';

/** A job as it stands on a business card. `personaKey` is the persona whose rules it meets; some jobs meet none. */
export type JobRole = readonly [title: string, department: string, seniority: Seniority, personaKey?: string];

/** The jobs that buy, sorted so that an account's people are spread over the buying group. */
export const buyerRoles: readonly (readonly JobRole[])[] = [
  [
    ['Chief Financial Officer', 'finance', 'c_level', 'finance-chief'],
    ['Group CFO', 'finance', 'c_level', 'finance-chief'],
    ['VP Finance', 'finance', 'vp', 'finance-chief'],
    ['Finance Director', 'finance', 'director', 'finance-chief'],
  ],
  [
    ['Financial Controller', 'finance', 'manager', 'controller'],
    ['Group Controller', 'finance', 'director', 'controller'],
    ['Head of Accounting', 'finance', 'manager', 'controller'],
    ['Accounts Payable Manager', 'finance', 'manager', 'payables-lead'],
    ['AP Team Lead', 'finance', 'senior', 'payables-lead'],
    ['Purchase-to-Pay Lead', 'finance', 'senior', 'payables-lead'],
  ],
  [
    ['Head of Procurement', 'procurement', 'director', 'procurement-leader'],
    ['Procurement Director', 'procurement', 'director', 'procurement-leader'],
    ['Strategic Sourcing Manager', 'procurement', 'manager', 'procurement-leader'],
    ['Category Manager, Indirect Spend', 'procurement', 'manager', 'procurement-leader'],
    ['Purchasing Manager', 'procurement', 'manager', 'procurement-leader'],
  ],
  [
    ['Chief Information Officer', 'information technology', 'c_level', 'it-owner'],
    ['IT Director', 'information technology', 'director', 'it-owner'],
    ['Head of Enterprise Applications', 'information technology', 'director', 'it-owner'],
    ['ERP Manager', 'information technology', 'manager', 'it-owner'],
    ['Information Security Officer', 'security', 'manager', 'risk-reviewer'],
    ['Head of Compliance', 'security', 'director', 'risk-reviewer'],
    ['Internal Audit Manager', 'security', 'manager', 'risk-reviewer'],
  ],
  [
    ['Chief Operating Officer', 'operations', 'c_level', 'operations-leader'],
    ['Operations Director', 'operations', 'director', 'operations-leader'],
    ['Regional Operations Manager', 'operations', 'manager', 'operations-leader'],
    ['Facilities Manager', 'operations', 'manager', 'operations-leader'],
    ['Managing Director', 'executive', 'c_level', 'general-manager'],
    ['Chief Executive Officer', 'executive', 'c_level', 'general-manager'],
    ['Owner', 'executive', 'owner', 'general-manager'],
  ],
];

/** Jobs that no persona is about: colleagues who were copied in, came to an event or answered the telephone. */
export const otherRoles: readonly JobRole[] = [
  ['HR Business Partner', 'human resources', 'senior'],
  ['Brand Manager', 'marketing', 'manager'],
  ['Executive Assistant', 'administration', 'entry'],
  ['Legal Counsel', 'legal', 'senior'],
  ['Project Coordinator', 'administration', 'entry'],
  ['Sustainability Manager', 'communications', 'manager'],
];
