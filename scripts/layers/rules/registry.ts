import type { Rule } from '../define-rule.ts';
import { apiRules } from './api.ts';
import { frontEndRules } from './front-ends.ts';
import { packageRules } from './packages.ts';
import { runtimeRules } from './runtimes.ts';

export const rules: readonly Rule[] = [...apiRules, ...frontEndRules, ...packageRules, ...runtimeRules];
