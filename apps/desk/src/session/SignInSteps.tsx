import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Refusal, problemText } from '../api/problem.js';
import type { Me, SignInStep } from '../api/types.js';
import { CodeStep } from './CodeStep.js';
import { PasswordStep } from './PasswordStep.js';
import { giveCode, givePassword } from './sign-in.js';

interface Props {
  /** Known when unlocking: then only the password and the code are asked for. */
  username?: string;
  onDone: (me: Me) => void;
}

/** The two steps of signing in, the same at the door and over a locked screen. */
export const SignInSteps = ({ username = '', onDone }: Props) => {
  const translate = useTranslate();
  const [step, setStep] = useState<SignInStep | null>(null);
  const [problem, setProblem] = useState('');
  const [pending, setPending] = useState(false);

  const attempt = async (deed: () => Promise<void>) => {
    setPending(true);
    setProblem('');
    try {
      await deed();
    } catch (error) {
      const wait = error instanceof Refusal ? error.retryAfter : undefined;
      setProblem(wait ? translate('signIn.wait', { minutes: Math.ceil(wait / 60) }) : problemText(error, translate));
      if (error instanceof Refusal && error.code === 'sign-in-required') setStep(null);
    } finally {
      setPending(false);
    }
  };

  if (!step) {
    return (
      <PasswordStep
        username={username}
        problem={problem}
        pending={pending}
        onGive={(name, password) => attempt(async () => setStep(await givePassword(name, password)))}
      />
    );
  }
  return (
    <CodeStep
      enrol={step.next === 'enrol' ? step : null}
      problem={problem}
      pending={pending}
      onGive={(code) => attempt(async () => onDone(await giveCode(code)))}
      onBack={() => setStep(null)}
    />
  );
};
