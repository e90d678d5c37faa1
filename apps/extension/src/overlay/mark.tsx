export { Mark } from '@alongside/ui';
