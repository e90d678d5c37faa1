import type { ImportReport } from '@alongside/common';

const shownRows = 10;
const names: Readonly<Record<string, string>> = { hubspot: 'HubSpot', salesforce: 'Salesforce', marketo: 'Marketo' };

/** The report in words. */
export function reportText(report: ImportReport, rejectedPath: string | undefined): string {
  const number = (value: number) => value.toLocaleString('en');
  const seconds = Math.max((Date.parse(report.finishedAt) - Date.parse(report.startedAt)) / 1_000, 0.001);
  const from = report.vendor ? `${names[report.vendor]} export recognised` : 'no vendor recognised';
  const lines = [
    `Imported ${report.kind}: ${number(report.rows)} rows in ${seconds.toFixed(1)} s (${number(Math.round(report.rows / seconds))} rows/s)`,
    `  created ${number(report.created)}, updated ${number(report.updated)}, unchanged ${number(report.unchanged)}, skipped ${number(report.skipped)}, rejected ${number(report.rejected)}`,
    ...(report.accountsCreated > 0 ? [`  made ${number(report.accountsCreated)} accounts that the rows name`] : []),
    `  ${from}; source ${report.source}; ${report.encoding}, cells parted by ${JSON.stringify(report.delimiter)}, times in ${report.timeZone}`,
    `  columns: ${report.mapping.map(({ column, field }) => `${column} -> ${field}`).join(', ')}`,
    ...(report.ignoredColumns.length > 0 ? [`  ignored: ${report.ignoredColumns.join(', ')}`] : []),
    ...report.notes.map((note) => `  note: ${note}`),
    ...report.rejectedRows.slice(0, shownRows).map(({ line, column, reason }) => `  line ${line}${column ? `, ${column}` : ''}: ${reason}`),
    ...(report.rejected > shownRows ? [`  and ${number(report.rejected - shownRows)} more`] : []),
    ...(rejectedPath === undefined ? [] : [`  rejected rows: ${rejectedPath}`]),
    `  report: ${report.id}`,
  ];
  return lines.join('\n');
}
