/** The name that touches of followed links come under. */
export const linkSource = 'alongside link';
