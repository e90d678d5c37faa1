import { defineExamples } from '../../define-examples.ts';

const app = 'https://app.hubspot.com/contacts/1234567';

export const hubspotExamples = defineExamples({
  id: 'hubspot',
  claims: [
    [`${app}/record/0-1/501`, '1234567', 'contact', '501'],
    [`${app}/record/0-1/501/?interaction=note`, '1234567', 'contact', '501'],
    [`${app}/record/0-1/501/view/1?eschref=%2Fcontacts%2F1234567%2Fobjects%2F0-1`, '1234567', 'contact', '501'],
    [`${app}/record/0-2/601`, '1234567', 'account', '601'],
    [`${app}/record/0-3/9007199254740993`, '1234567', 'opportunity', '9007199254740993'],
    [`${app}/record/0-136/801`, '1234567', 'lead', '801'],
    [`${app}/contact/501`, '1234567', 'contact', '501'],
    [`${app}/company/601/`, '1234567', 'account', '601'],
    [`${app}/deal/701?tab=about`, '1234567', 'opportunity', '701'],
    ['https://app-eu1.hubspot.com/contacts/1234567/record/0-1/501', '1234567', 'contact', '501'],
    ['https://app-na2.hubspot.com/contacts/1234567/record/0-1/501', '1234567', 'contact', '501'],
  ],
  refuses: [
    `${app}/record/0-5/901`,
    `${app}/record/2-112233/901`,
    `${app}/record/0-1`,
    `${app}/record/0-1/new`,
    `${app}/objects/0-1/views/all/list`,
    `${app}/contacts/list/view/all/`,
    `${app}/objectLists/5`,
    'https://app.hubspot.com/settings/1234567/contact/501',
    'https://app.hubspot.com/contacts/acme/record/0-1/501',
    'http://app.hubspot.com/contacts/1234567/record/0-1/501',
    'https://hubspot.com/contacts/1234567/record/0-1/501',
    'https://www.hubspot.com/contacts/1234567/record/0-1/501',
    'https://app.hubspot.com.evil.test/contacts/1234567/record/0-1/501',
    'https://app-evil.hubspot.com/contacts/1234567/record/0-1/501',
    'https://evil.test/https://app.hubspot.com/contacts/1234567/record/0-1/501',
    'https://app.hubspot.com@evil.test/contacts/1234567/record/0-1/501',
    'https://app.hubspot.com./contacts/1234567/record/0-1/501',
  ],
});
