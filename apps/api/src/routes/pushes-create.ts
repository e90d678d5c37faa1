import { Push, PushInput } from '@alongside/common';
import { createPush } from '../services/pushes/create-push.ts';
import { getPush } from '../services/pushes/get-push.ts';
import { defineCreateRoute } from './define-create-route.ts';

export const pushesCreateRoute = defineCreateRoute({
  operationId: 'createPush',
  tag: 'Pushes',
  summary: 'Store a push',
  description: '`must_show` is for admins alone.',
  path: '/v1/pushes',
  input: PushInput,
  answer: Push,
  isAlwaysNew: true,
  create: createPush,
  get: getPush,
});
