/** Where the stored contexts of a workspace lie: beside its database, under a name that begins like that one and ends like no database. */
export function documentsPath(databasePath: string): string {
  return `${databasePath}-contexts`;
}
