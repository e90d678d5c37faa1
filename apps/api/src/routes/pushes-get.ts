import { Push, PushId } from '@alongside/common';
import { getPush } from '../services/pushes/get-push.ts';
import { defineGetRoute } from './define-get-route.ts';

export const pushesGetRoute = defineGetRoute({
  operationId: 'getPush',
  tag: 'Pushes',
  summary: 'Read a push',
  path: '/v1/pushes/{id}',
  id: PushId,
  answer: Push,
  get: getPush,
});
