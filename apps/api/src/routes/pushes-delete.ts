import { PushId } from '@alongside/common';
import { deletePush } from '../services/pushes/delete-push.ts';
import { defineDeleteRoute } from './define-delete-route.ts';

export const pushesDeleteRoute = defineDeleteRoute({
  operationId: 'deletePush',
  tag: 'Pushes',
  summary: 'Remove a push',
  description:
    'It is shown nowhere from now on. To keep it in the list as ended, set `endsAt` to the present instead. A push with `must_show` is removed by admins alone.',
  path: '/v1/pushes/{id}',
  id: PushId,
  remove: deletePush,
});
