import { createFileRoute, redirect } from '@tanstack/react-router';
import { beginning, needSession } from '../lib/session/guards.js';

export const Route = createFileRoute('/')({
  beforeLoad: async () => {
    const session = await needSession('/');
    throw redirect({ to: beginning(session) });
  },
});
