import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Route, Switch } from 'wouter';
import { makeQueryClient } from './api/make-query-client.ts';
import { Authorize } from './doors/authorize.tsx';
import { ConfirmDevice } from './doors/confirm-device.tsx';
import { FirstAdmin } from './doors/first-admin.tsx';
import { Invite } from './doors/invite.tsx';
import { SignIn } from './doors/sign-in.tsx';
import { SignInLink } from './doors/sign-in-link.tsx';
import { ToastProvider } from './parts/toasts.tsx';
import { goToSignIn } from './shell/go-to-sign-in.ts';
import { SignedIn } from './shell/signed-in.tsx';
import type { Words } from './words/words.ts';
import { WordsProvider } from './words/words-context.tsx';

/** The doors, which are open to everyone, and behind them the console. */
export function App({ words }: { readonly words: Words }) {
  const [client] = useState(() => makeQueryClient(goToSignIn));
  return (
    <WordsProvider words={words}>
      <QueryClientProvider client={client}>
        <ToastProvider>
          <Switch>
            <Route path="/sign-in" component={SignIn} />
            <Route path="/sign-in/link" component={SignInLink} />
            <Route path="/invite" component={Invite} />
            <Route path="/first-admin" component={FirstAdmin} />
            <Route path="/authorize" component={Authorize} />
            <Route path="/device" component={ConfirmDevice} />
            <Route component={SignedIn} />
          </Switch>
        </ToastProvider>
      </QueryClientProvider>
    </WordsProvider>
  );
}
