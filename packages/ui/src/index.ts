export { Banner, type BannerProps } from './banner.tsx';
export { Button, type ButtonProps } from './button.tsx';
export { ButtonLink, type ButtonLinkProps } from './button-link.tsx';
export { Chip } from './chip.tsx';
export { Disclosure } from './disclosure.tsx';
export { Icon, type IconName, type IconProps } from './icon.tsx';
export { Mark } from './mark.tsx';
export { Skeleton } from './skeleton.tsx';
export { type Phrase, type WordsOf, wordsOf } from './words.ts';
