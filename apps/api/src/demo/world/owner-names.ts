/** The sales people whose names stand on the demo's records. */
export const ownerNames = ['Jonah Whitfield', 'Leila Farouk', 'Mats Engström', 'Clara Benavides', 'Rupert Ainsley', 'Sunita Rao'] as const;
