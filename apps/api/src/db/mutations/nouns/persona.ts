import { defineNoun } from './define-noun.ts';

export const persona = defineNoun({
  noun: 'persona',
  table: 'personas',
  columns: ['name', 'who', 'whyTheyAct', 'howTheyBuy', 'objections:json', 'messages:json', 'rules:json'],
  defaults: { objections: [], messages: [], rules: { titleKeywords: [], seniorities: [], departments: [] } },
  hasExternalIds: false,
  deleteWith: [],
});
