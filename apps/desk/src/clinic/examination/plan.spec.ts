import { type Plan, stepsFor } from './plan.js';

const plan = (more: Partial<Plan>): Plan => ({
  ...{ id: 'p', clientId: 'c', status: 'offered', consentBookingId: null, createdAt: '', steps: [], version: 1 },
  can: { prepare: true, consent: true, perform: true, notNow: true, stop: true, decline: true },
  ...more,
});

describe('the steps that may be taken', () => {
  it('are those the server allows: a yes in the room alone, and what was done where the yes was given', () => {
    const inRoom = { id: 'v', status: 'in_progress' };
    expect(stepsFor(plan({}), inRoom)).toEqual(['prepare', 'consent', 'notNow', 'stop', 'decline']);
    expect(stepsFor(plan({ consentBookingId: 'v' }), inRoom)).toContain('perform');
    expect(stepsFor(plan({ consentBookingId: 'other' }), inRoom)).not.toContain('perform');
    expect(stepsFor(plan({}), { id: 'v', status: 'completed' })).not.toContain('consent');
    expect(stepsFor(plan({ can: { notNow: true } }), inRoom)).toEqual(['notNow']);
  });

  it('are fewer between two visits: nothing is stopped, agreed to or done', () => {
    expect(stepsFor(plan({}), undefined)).toEqual(['prepare', 'notNow', 'decline']);
  });
});
