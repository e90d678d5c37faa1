// Plain JavaScript, because an older Node cannot read the rest: it must be able to read at least the sentence that says so.
const major = Number(process.versions.node.split('.')[0]);
if (major < 24) {
  console.error(
    `Alongside needs Node 24 or newer, and this is Node ${process.versions.node}.\n` +
      'npm ci brings Node 24 along where it can; here it could not (were install scripts switched off?). Install Node 24 and run this again.',
  );
  process.exit(1);
}
