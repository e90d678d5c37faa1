import { domainToASCII } from 'node:url';
import type { CaseMaker } from './case-maker.ts';

/** What goes wrong in real systems, one kind of case each: who they really are is known because it was made so. */
export const caseKinds: Readonly<Record<string, (make: CaseMaker) => void>> = {
  'contact and marketing id'(make) {
    const [name, email] = [make.name(), make.email('a')];
    make.person('a', 'salesforce', { name, email });
    make.person('a', 'marketo', { name: make.written(name), email });
  },
  'lead and contact'(make) {
    const [name, email] = [make.name(), make.email('a')];
    make.person('a', 'salesforce', { name, email }, [make.record('contact')]);
    make.person('a', 'salesforce', { name: make.written(name), email: make.shouted(email) }, [make.record('lead')]);
    make.person('a', 'hubspot', { name, email });
  },
  'an address that changed'(make) {
    const name = make.name();
    const record = make.person('a', 'salesforce', { name, email: make.email('old') });
    make.again(record, { name, email: make.email('new') });
    make.person('a', 'marketo', { name, email: make.email('old') });
    make.person('a', 'hubspot', { name: make.written(name), email: make.email('new') });
  },
  'a record that marketing names'(make) {
    const record = make.record('contact');
    make.person('a', 'salesforce', { name: make.name(), email: make.email('work') }, [record]);
    make.person('a', 'marketo', { name: make.name(), email: make.email('home', 'gmail.com') }, [record]);
  },
  'a record id in 15 and in 18 characters'(make) {
    const { short, long } = make.salesforceIds();
    const name = make.name();
    make.person('a', 'salesforce', { name, email: make.email('a') }, [long]);
    make.person('a', 'marketo', { name, email: make.email('b') }, [short]);
  },
  'two records whose ids differ in a capital'(make) {
    const { short, other } = make.salesforceIds();
    make.person('a', 'salesforce', { name: make.name(), email: make.email('a') }, [short]);
    make.person('b', 'salesforce', { name: make.otherName(), email: make.email('b') }, [other]);
  },
  'a plus in an address'(make) {
    const name = make.name();
    make.person('a', 'salesforce', { name, email: make.email('a') });
    make.person('a', 'marketo', { name: make.written(name), email: make.email('a+news') });
  },
  'a plus in the address of somebody else'(make) {
    make.person('a', 'salesforce', { name: make.name(), email: make.email('family') });
    make.person('b', 'marketo', { name: make.otherName(), email: make.email('family+kid') });
  },
  'dots in an address'(make) {
    const name = make.name();
    make.person('a', 'salesforce', { name, email: make.email('jo.lee', 'gmail.com') });
    make.person('b', 'marketo', { name, email: make.email('jolee', 'gmail.com') });
  },
  'a typo'(make) {
    const name = make.name();
    make.person('a', 'salesforce', { name, email: make.email('anna.berg') });
    make.person('b', 'marketo', { name, email: make.email('ana.berg') });
  },
  'a typo in a name, at two addresses'(make) {
    make.person('a', 'salesforce', { name: 'Anna Berg', email: make.email('a') });
    make.person('b', 'marketo', { name: 'Ana Berg', email: make.email('b') });
  },
  'a shared inbox'(make) {
    const email = make.email('praxis');
    make.person('a', 'salesforce', { name: make.name(), email });
    make.person('b', 'salesforce', { name: make.otherName(), email });
    make.person('a', 'marketo', { name: make.written(make.name()), email });
  },
  'a desk'(make) {
    const email = make.email(make.pick('info', 'sales', 'vertrieb', 'contacto', 'kontakt', 'ventes', 'biuro'));
    make.person('a', 'salesforce', { name: make.name(), email });
    make.person('b', 'marketo', { name: make.otherName(), email });
  },
  'two of one name at a desk'(make) {
    const [name, email] = [make.name(), make.email('office')];
    make.person('a', 'salesforce', { name, email });
    make.person('b', 'marketo', { name, email });
  },
  'father and son'(make) {
    const [name, email] = [make.name(), make.email('family', 'gmx.de')];
    make.person('a', 'salesforce', { name: `${name} Sr.`, email });
    make.person('b', 'marketo', { name: `${name} ${make.pick('Jr.', 'Junior', 'II')}`, email });
  },
  'a couple'(make) {
    const email = make.email('family', 'web.de');
    make.person('a', 'salesforce', { name: `${make.first()} Smith`, email });
    make.person('b', 'hubspot', { name: `${make.otherFirst()} Smith`, email });
  },
  'one name at two companies'(make) {
    const name = make.name();
    make.person('a', 'salesforce', { name, email: make.email('a', make.domain('one')) });
    make.person('b', 'marketo', { name, email: make.email('a', make.domain('two')) });
  },
  'one name in one company'(make) {
    const name = make.name();
    make.person('a', 'salesforce', { name, email: make.email('a') });
    make.person('b', 'salesforce', { name, email: make.email('a2') });
  },
  'one name at a free provider'(make) {
    const name = make.name();
    make.person('a', 'salesforce', { name, email: make.email('a', 'gmail.com') });
    make.person('b', 'marketo', { name, email: make.email('b', 'gmail.com') });
  },
  'somebody who changed company, and whom nothing ties'(make) {
    const name = make.name();
    make.person('a', 'salesforce', { name, email: make.email('a', make.domain('one')) });
    make.person('a', 'marketo', { name, email: make.email('a', make.domain('two')) });
  },
  'a name that changed'(make) {
    const email = make.email('a');
    make.person('a', 'salesforce', { name: `${make.first()} Berg`, email });
    make.person('a', 'marketo', { name: `${make.first()} Klein`, email });
  },
  'a name in short'(make) {
    const email = make.email('a');
    make.person('a', 'salesforce', { name: make.name(), email });
    make.person('a', 'marketo', { name: make.initials(make.name()), email });
  },
  'an address without a name'(make) {
    const email = make.email('a');
    make.person('a', 'salesforce', { name: make.name(), email });
    make.person('a', 'segment', { email });
  },
  'a merge in the CRM'(make) {
    const left = make.person('a', 'salesforce', { name: make.name(), email: make.email('a') });
    const gone = make.person('a', 'salesforce', { name: make.name(), email: make.email('b') });
    make.merge(left, gone);
    make.person('a', 'marketo', { name: make.name(), email: make.email('b') });
  },
  'letters of other scripts'(make) {
    const [name, written] = make.pick(
      ['Jürgen Müller', 'Juergen Mueller'],
      ['Zoë Åström', 'Zoe Astrom'],
      ['José Núñez', 'Jose Nunez'],
      ['Łukasz Wójcik', 'Lukasz Wojcik'],
      ['陈伟', '陈伟'],
    );
    make.person('a', 'salesforce', { name, email: make.email('a') });
    make.person('a', 'marketo', { name: written.normalize('NFD'), email: make.email('a') });
  },
  'a company in two systems'(make) {
    const domain = make.domain('one');
    make.account('a', 'salesforce', { name: make.company(), domain });
    make.account('a', 'marketo', {
      name: `${make.company()} ${make.pick('GmbH', 'Inc.', 'Ltd')}`,
      domain: make.pick(domain, `www.${domain}`),
    });
  },
  'a domain in two alphabets'(make) {
    const domain = `bücher-${make.domain('one')}`;
    make.account('a', 'salesforce', { name: make.company(), domain });
    make.account('a', 'marketo', { name: make.company(), domain: domainToASCII(domain) });
  },
  'two companies with one domain'(make) {
    const domain = make.domain('one');
    make.account('a', 'salesforce', { name: `${make.company()} Retail`, domain });
    make.account('b', make.pick('salesforce', 'marketo'), { name: `${make.company()} Bank`, domain });
  },
  'a subsidiary'(make) {
    const domain = make.domain('one');
    const parent = make.account('a', 'salesforce', { name: make.company(), domain });
    make.account('b', 'salesforce', { name: `${make.company()} Logistics`, domain: `logistics.${domain}` }, parent);
  },
  'two companies of one name'(make) {
    make.account('a', 'salesforce', { name: make.company(), domain: make.domain('one') });
    make.account('b', 'marketo', { name: make.company(), domain: make.domain('two') });
  },
  'companies at a free provider'(make) {
    make.account('a', 'salesforce', { name: make.company(), domain: 'gmail.com' });
    make.account('b', 'marketo', { name: make.company(), domain: 'gmail.com' });
  },
};
