/** Outlines on a 24 by 24 grid. */
const outlines = {
  home: 'M4 11 12 4l8 7M6 10v9h12v-9M10 19v-5h4v5',
  Lead: 'M12 4v4M12 16v4M4 12h4M16 12h4M12 12m-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
  Contact: 'M12 8m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0M5 20c.6-4 3.4-6 7-6s6.400 2 7 6',
  Account: 'M5 20V5h9v15M14 10h5v10M3 20h18M8 9h3M8 13h3M8 17h3',
  Opportunity: 'M6 21V4M6 5h11l-2.500 4L17 13H6',
  search: 'M11 11m-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0M15.500 15.500 20 20',
  close: 'M7 7l10 10M17 7 7 17',
  up: 'M7 14l5-5 5 5',
  down: 'M7 10l5 5 5-5',
  star: 'M12 4l2.400 5 5.600.700-4.100 3.800 1.100 5.500L12 16.300 7 19l1.100-5.500L4 9.700 9.600 9z',
  note: 'M5 4h14v11l-5 5H5zM14 20v-5h5M8 9h8M8 13h4',
  bell: 'M7 17V11a5 5 0 0 1 10 0v6M5 17h14M10.500 20h3',
} as const;

export type IconName = keyof typeof outlines;

/** A small drawing without a meaning of its own: the words beside it or the control's label say what it is. */
export function icon(name: IconName): SVGSVGElement {
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', outlines[name]);
  drawing.append(path);
  return drawing;
}
