/** Outlines on a 16 px grid, drawn in the colour of the text. */
const shapes = {
  alert: 'M8 2.2 14.4 13.4H1.6ZM8 6.4v3.2M8 11.4v.1',
  bot: 'M3.5 6.5h9v6h-9zM8 6.5V3.8M6 9.2v.6M10 9.2v.6M1.8 8.5v2M14.2 8.5v2',
  building: 'M2.8 13.5v-11h6.4v11M9.2 6.5h4v7M1.5 13.5h13M5 5.3h2M5 8h2M5 10.7h2',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  chevron: 'm6 3.5 4.5 4.5L6 12.5',
  clock: 'M8 2a6 6 0 1 0 .01 0M8 4.8V8l2.2 1.6',
  close: 'm3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4',
  copy: 'M5.5 5.5h8v8h-8zM3.5 10.5h-1v-8h8v1',
  dockLeft: 'M2 3h12v10H2zM6.2 3v10',
  dockRight: 'M2 3h12v10H2zM9.8 3v10',
  device: 'M2 3h12v8H2zM5.5 13.5h5M8 11v2.5',
  document: 'M3.5 1.8h6l3 3v9.4h-9zM9.5 1.8v3h3M5.8 8.2h4.4M5.8 10.8h4.4',
  download: 'M8 2.5v7.8M4.8 7.2 8 10.4l3.2-3.2M2.5 13.5h11',
  external: 'M9 2.5h4.5V7M13.2 2.8 7.5 8.5M11.5 9.5v4h-9v-9h4',
  hand: 'M8 2a6 6 0 1 0 .01 0M3.8 3.8l8.4 8.4',
  key: 'M5.2 7.6a2.9 2.9 0 1 1-.01 0M7.3 8.6 13.5 2.4M11 4.9l2 2',
  list: 'M2.5 4h11M2.5 8h11M2.5 12h11',
  lock: 'M4 7.2h8v6.3H4zM5.8 7.2V5a2.2 2.2 0 0 1 4.4 0v2.2',
  mail: 'M2 3.5h12v9H2zM2 4.2 8 9l6-4.8',
  merge: 'M4 2.5v2.2c0 2 4 2.6 4 4.6v4.2M12 2.5v2.2c0 2-4 2.6-4 4.6',
  minus: 'M3.5 8h9',
  people:
    'M6 3a2.4 2.4 0 1 0 .01 0M1.8 13.2c.3-3 1.9-4.3 4.2-4.3s3.9 1.3 4.2 4.3M10.8 3.3a2.2 2.2 0 0 1 0 4.3M11.8 9.1c1.5.5 2.3 1.9 2.5 4.1',
  plus: 'M8 3.2v9.6M3.2 8h9.6',
  phone: 'M3 2.5h2.7l1.2 3-1.6 1.2a8 8 0 0 0 4 4l1.2-1.6 3 1.2v2.7c-6.5.5-11-4-10.5-10.5Z',
  plug: 'M5.5 2v3.5M10.5 2v3.5M3.5 5.5h9v2a4.5 4.5 0 0 1-9 0ZM8 12v2.5',
  pushed: 'M2.5 6.5v3h2.5l6.5 3.5V3L5 6.5ZM13.5 6.8v2.4',
  refresh: 'M13.2 8a5.2 5.2 0 1 1-1.6-3.7M13.2 2v3h-3',
  search: 'M7 2.5a4.5 4.5 0 1 0 .01 0M10.3 10.3l3.5 3.5',
  signOut: 'M6.5 2.5h-4v11h4M6 8h7.5M10.8 5.2 13.6 8l-2.8 2.8',
  sliders: 'M2 4.5h6.5M12 4.5h2M2 11.5h2M7.5 11.5h6.5M10.25 2.75a1.75 1.75 0 1 0 .01 0M5.75 9.75a1.75 1.75 0 1 0 .01 0',
  star: 'm8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5Z',
  thumbDown: 'M5 9.5V2.5h6.3l1.7 5.5v1.5H9.3l.4 3.2-1.2 1.3L5 9.5ZM5 2.5H2.5v7H5',
  thumbUp: 'M5 6.5v7h6.3L13 8V6.5H9.3l.4-3.2L8.5 2 5 6.5ZM5 13.5H2.5v-7H5',
  web: 'M8 2a6 6 0 1 0 .01 0M2 8h12M8 2c-4 4-4 8 0 12 4-4 4-8 0-12',
} as const;

export type IconName = keyof typeof shapes;

export interface IconProps {
  readonly name: IconName;
  /** Side of the square. @unit px */
  readonly size?: number;
  /** What it says to those who do not see it. Without it the picture is decoration beside a text that says the same. */
  readonly label?: string;
}

export function Icon({ name, size = 14, label }: IconProps) {
  const naming = label === undefined ? { 'aria-hidden': true as const } : { role: 'img', 'aria-label': label };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: aria-label names it, or it is decoration
    <svg
      width={size}
      height={size}
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.4"
      strokeLinecap="round"
      strokeLinejoin="round"
      focusable="false"
      {...naming}
    >
      <path d={shapes[name]} />
    </svg>
  );
}
