/** Whether a word of an address looks like a record's id: number, UUID, long hex, long mixed token, `lead_…`, `CRM-LEAD-2026-00001`. */
export const isRecordId = (word: string): boolean =>
  /^(?:\d{1,20}|[\da-f]{8}(?:-[\da-f]{4,12}){4}|(?=[a-z]*\d)[\da-z]{15,64}|[a-z]{2,12}_(?=[a-z]*\d)[\da-z]{8,64}|[a-z]+(?:-[a-z\d]+)*-\d{4,})$/i.test(
    word,
  );
