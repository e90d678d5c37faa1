import { defineNoun } from './define-noun.ts';

export const persona = defineNoun({
  noun: 'persona',
  table: 'personas',
  columns: ['name', 'who', 'whyTheyAct', 'howTheyBuy', 'objections:json', 'messages:json', 'rules:json'],
  defaults: { objections: [], messages: [], rules: { titleKeywords: [], seniorities: [], departments: [] } },
  hasExternalIds: false,
  heldBy: `SELECT p.id FROM pushes AS p JOIN personas AS s ON s.pk = ?1
    WHERE p.ends_at_ms > ?2 AND s.id IN (SELECT value FROM json_each(p.audience, '$.personaIds')) ORDER BY p.pk`,
  deleteWith: [
    `UPDATE content_items SET tags = json_set(tags, '$.personaIds', json(
       (SELECT json_group_array(value) FROM json_each(tags, '$.personaIds') WHERE value <> s.id)))
     FROM (SELECT id FROM personas WHERE pk = ?1) AS s WHERE s.id IN (SELECT value FROM json_each(tags, '$.personaIds'))`,
  ],
});
