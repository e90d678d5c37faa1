/** Stands in every free text that the victim stores, and nowhere else. Letters and digits only: no clean-up of names or addresses changes it. */
const mark = 'kq7zvictim';

/** Makes a text to find again, unlike every other. */
export function canaryMaker(): () => string {
  let made = 0;
  return () => {
    made += 1;
    return `${mark}${made}x`;
  };
}

export const holdsCanary = (text: string): boolean => text.toLowerCase().includes(mark);
