import { Push, PushId, PushPatch } from '@alongside/common';
import { getPush } from '../services/pushes/get-push.ts';
import { updatePush } from '../services/pushes/update-push.ts';
import { defineUpdateRoute } from './define-update-route.ts';

export const pushesUpdateRoute = defineUpdateRoute({
  operationId: 'updatePush',
  tag: 'Pushes',
  summary: 'Change a push',
  description:
    'Absent fields stay as they are; the audience is replaced whole. To end a push now, set `endsAt` to the present. `must_show` is for admins alone.',
  path: '/v1/pushes/{id}',
  id: PushId,
  patch: PushPatch,
  answer: Push,
  update: updatePush,
  get: getPush,
});
