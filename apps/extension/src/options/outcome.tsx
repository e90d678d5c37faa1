import { Icon } from '@alongside/ui';

export interface OutcomeValue {
  readonly tone: 'good' | 'bad' | 'busy';
  readonly text: string;
}

/** What came of the last act, said where it was done. */
export function Outcome({ value }: { readonly value: OutcomeValue | undefined }) {
  return (
    <span className="outcome" role="status" data-tone={value?.tone}>
      {value && value.tone !== 'busy' && <Icon name={value.tone === 'good' ? 'check' : 'alert'} />}
      {value?.text}
    </span>
  );
}
