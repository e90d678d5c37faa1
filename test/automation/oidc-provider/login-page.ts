/** The page on which a person signs in at the provider: one field, one button, no script. */
export function loginPage(name: string, uid: string): string {
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>${name}</title></head>
<body><main><h1>${name}</h1>
<form method="post" action="/interaction/${uid}">
<label>Account <input name="login" autocomplete="off" required></label>
<button type="submit">Sign in</button>
<button type="submit" name="cancel" value="1" formnovalidate>Cancel</button>
</form></main></body></html>`;
}
