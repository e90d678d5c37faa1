import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files as HubSpot exports them, and what is wrong in them. */
export interface HubspotExport {
  readonly people: string;
  readonly touches: string;
  /** Lines that must be rejected, by file. */
  readonly wrongPeople: readonly number[];
  readonly wrongTouches: readonly number[];
}

const peopleHeader =
  '"Record ID","First Name","Last Name","Email","Phone Number","Contact owner","Lifecycle Stage","Job Title","Company Name","Associated Company IDs","Country/Region","Create Date"';
const touchesHeader =
  '"Event ID","Event Type","Recipient","Event Timestamp","Created","Email Campaign ID","Email Name","Subject","Filtered Event"';
const stages = ['Lead', 'Marketing Qualified Lead', 'Sales Qualified Lead', 'Customer'];
const events = ['SENT', 'DELIVERED', 'OPEN', 'CLICK', 'OPEN'];

/** Writes both files into the folder: so many good rows each, and wrong ones among them. */
export function writeHubspotExport(folder: string, people: number, touches: number): HubspotExport {
  const peopleFile = new ExportFile(peopleHeader);
  for (let at = 0; at < people; at += 1) {
    if (at % 2_500 === 100) peopleFile.addWrong('"1","Ann","Lee","not an address","","","Lead","","","","",""');
    if (at % 2_500 === 200) peopleFile.addWrong('2,Bob"by,Lee,bob@x.example,,,Lead,,,,,');
    const title = at % 7 === 0 ? '"Head of ""Growth"",\r\nEMEA"' : '"Chief Financial Officer"';
    const company = at % 400;
    peopleFile.add(
      `"${personId(at)}","Zoë${at}","Müller","${emailOf(at)}","+49 30 ${at}","Owner ${at % 9}","${stages[at % 4]}",${title},"Company ${company}, Inc.","${9_000_000 + company}","Germany","2026-01-05 09:30"`,
    );
  }
  const touchesFile = new ExportFile(touchesHeader);
  for (let at = 0; at < touches; at += 1) {
    if (at % 25_000 === 300)
      touchesFile.addWrong('"w1","WINK","person0@company0.example","2026-03-01 10:00:00","1","5","Mail","Hi","false"');
    if (at % 25_000 === 400) touchesFile.addWrong('"w2","OPEN","nobody@nowhere.example","2026-03-01 10:00:00","1","5","Mail","Hi","false"');
    if (at % 25_000 === 500) touchesFile.addWrong(`"w3-${at}","OPEN","person0@company0.example","1/2/2026","1","5","Mail","Hi","false"`);
    const person = at % people;
    const day = String(1 + (at % 28)).padStart(2, '0');
    touchesFile.add(
      `"e${Math.floor(at / 3)}","${events[at % 5]}","${emailOf(person)}","2026-0${1 + (at % 9)}-${day} 10:${10 + (at % 50)}:00","${1_760_000_000_000 + at}","${at % 12}","Mail ${at % 12}","Hello, ${at % 12}","${at % 50 === 2}"`,
    );
  }
  return {
    people: peopleFile.write(join(folder, 'hubspot-contacts.csv')),
    touches: touchesFile.write(join(folder, 'hubspot-email-events.csv')),
    wrongPeople: peopleFile.wrong,
    wrongTouches: touchesFile.wrong,
  };
}

export function personId(at: number): number {
  return 100_001 + at;
}

function emailOf(at: number): string {
  return `person${at}@company${at % 400}.example`;
}

class ExportFile {
  readonly wrong: number[] = [];
  readonly #rows: string[];
  #line = 2;

  constructor(header: string) {
    this.#rows = [header];
  }

  add(row: string): void {
    this.#rows.push(row);
    this.#line += row.split('\n').length;
  }

  addWrong(row: string): void {
    this.wrong.push(this.#line);
    this.add(row);
  }

  /** @returns the path */
  write(path: string): string {
    writeFileSync(path, `\ufeff${this.#rows.join('\r\n')}\r\n`);
    return path;
  }
}
