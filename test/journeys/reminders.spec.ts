import type { Caller } from '../caller.js';
import { at, type Clinic } from '../clinic.js';
import type { House } from '../house.js';
import type { MailServer } from '../mail-server.js';
import { card, DAY_BEFORE, PLAN, Reminding, type Shown, THREE } from '../reminding.js';
import { refusal } from '../talks.js';

describe('reminders of bookings', () => {
  let desk: Reminding;
  let house: House;
  let mail: MailServer;
  let clinic: Clinic;
  let admin: Caller;
  beforeAll(async () => {
    desk = await Reminding.open();
    ({ house, mail, clinic, admin } = desk);
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.begin());

  it('are off until the administrator says otherwise, in words that tell nothing', async () => {
    const { clientId } = await desk.booked('ingen', '09:00');
    await house.at(THREE);
    await desk.run();
    expect([mail.got, (await desk.statusOf(clientId))[0]]).toEqual([[], undefined]);
    const plan = await admin.get('/reminder-plan');
    expect(plan.body).toMatchObject({ possible: true, active: false, enabled: false, version: 0, can: { edit: true } });
    expect(refusal(await admin.put('/reminder-plan', PLAN))).toEqual([428, 'version.missing']);
    const tell = (more: object) => admin.put('/reminder-plan', { ...PLAN, ...more }, { ifMatch: 0 });
    const named = await tell({ senderName: 'Enheten stockholm', subject: 'Tid hos barnmorskan' });
    expect([...refusal(named), named.body.words]).toEqual([
      422,
      'reminder.tells-too-much',
      ['enheten', 'stockholm', 'barnmorskan'],
    ]);
    expect(refusal(await tell({ body: 'Du har en tid.' }))).toEqual([422, 'reminder.says-no-time']);
    expect(refusal(await tell({ sendAt: '23:00' }))).toEqual([422, 'reminder.at-night']);
    expect((await tell({})).body).toMatchObject({ active: true, version: 1 });
    expect(refusal(await tell({}))).toEqual([412, 'version.stale']);
    expect(refusal(await clinic.reception.put('/reminder-plan', PLAN, { ifMatch: 1 }))[0]).toBe(403);
  });

  it('S25 go once to whom the card allows, and never to one who is protected, has moved or cancelled her time', async () => {
    const yes = await desk.booked('ja', '09:30');
    const no = await desk.booked('nej', '10:00', card('nej', { mayEmail: false }));
    const unknown = await desk.booked('utan', '10:30', { contact: { mayEmail: true } });
    const hidden = await desk.booked('skyddad', '11:00');
    await house.sql(`UPDATE clients.client SET protected_level = 'skyddad_folkbokforing' WHERE id = $1`, [
      hidden.clientId,
    ]);
    const cancelled = await desk.booked('avbokad', '11:30');
    const moved = await desk.booked('flyttad', '12:00');
    const changed = await desk.booked('ändrad', '12:30');
    const waits = await desk.booked('kväll', '13:00', card('kvall', { allowedHours: '18:00-20:00' }));
    await house.at(`${DAY_BEFORE}T08:00:00+02:00`);
    await desk.run();
    expect([mail.got, await desk.statusOf(yes.clientId), await desk.statusOf(no.clientId)]).toEqual([
      [],
      ['queued', null],
      ['not_allowed', 'not_agreed'],
    ]);
    await clinic.reception.post(`/bookings/${cancelled.booking.id}/cancellation`, { by: 'client' }, { ifMatch: 1 });
    const later = await clinic.reception.post(
      `/bookings/${moved.booking.id}/move`,
      { startsAt: at('15:00', '2026-04-01') },
      { ifMatch: 1 },
    );
    expect(later.status).toBe(201);
    const file = await clinic.reception.get(`/clients/${changed.clientId}`);
    await clinic.reception.patch(
      `/clients/${changed.clientId}`,
      { contact: { mayEmail: false } },
      { ifMatch: file.body.version as number },
    );
    await house.at(THREE);
    await desk.run();
    await desk.run();
    expect(mail.receivers).toEqual(['ja@post.example']);
    const states = await Promise.all(
      [yes, no, unknown, hidden, cancelled, moved, changed, waits].map(({ clientId }) => desk.statusOf(clientId)),
    );
    expect(states).toEqual([
      ['sent', null],
      ['not_allowed', 'not_agreed'],
      ['not_allowed', 'no_address'],
      ['not_allowed', 'protected'],
      ['dropped', 'cancelled'],
      ['dropped', 'moved'],
      ['not_allowed', 'not_agreed'],
      ['queued', null],
    ]);
    await house.at(`${DAY_BEFORE}T18:01:00+02:00`);
    await desk.run();
    expect(mail.receivers).toEqual(['ja@post.example', 'kvall@post.example']);
    await house.at('2026-03-31T15:01:00+02:00');
    await desk.run();
    expect(mail.receivers).toContain('flyttad@post.example');
    const today = await clinic.reception.list<Shown>('/reminders', { on: DAY_BEFORE });
    expect(today.body.map(({ clientId }) => clientId)).toContain(yes.clientId);
    expect(today.text).not.toContain('post.example');
  });

  it('tell nothing to whoever looks over her shoulder, in any line', async () => {
    await desk.booked('tyst', '09:30');
    await house.at(THREE);
    await desk.run();
    const { text } = mail.got[0] ?? { text: '' };
    expect(text).toContain('Subject: Din tid');
    const [head = '', body = ''] = text.split('\r\n\r\n');
    const names = [...head.matchAll(/^([\w-]+):/gm)].map(([, name = '']) => name);
    expect(names.toSorted((a, b) => a.localeCompare(b))).toEqual([
      'Auto-Submitted',
      'Content-Transfer-Encoding',
      'Content-Type',
      'Date',
      'From',
      'Message-ID',
      'MIME-Version',
      'Subject',
      'To',
    ]);
    expect(head).toMatch(/^Message-ID: <[0-9a-f]{32}@kommun\.example>$/m);
    expect(head).not.toMatch(/stockholm|spiralen|hemlig|nodemailer|localhost/i);
    expect(body.replaceAll('=\r\n', '')).toContain('tisdag 31 mars (2026-03-31) kl. 09.30');
    const logged = await house.sql<{ actor: string }>(
      `SELECT DISTINCT actor FROM audit.entry WHERE deed = 'jobs.send-reminders' AND cardinality(client_ids) > 0`,
    );
    expect(logged).toEqual([{ actor: 'system:send-reminders' }]);
    const kept = await house.sql<{ row: string }>('SELECT row_to_json(r)::text AS row FROM reminders.reminder r');
    expect(kept.map(({ row }) => row).join()).not.toMatch(/example|tisdag/);
  });

  it('are tried again where the server says not now, and laid on reception’s desk where it says no', async () => {
    const soon = await desk.booked('senare', '09:30');
    const never = await desk.booked('aldrig', '10:00');
    mail.before.set('senare@post.example', 451);
    mail.before.set('aldrig@post.example', 550);
    await house.at(THREE);
    await desk.run();
    expect([mail.got, await desk.statusOf(soon.clientId), await desk.statusOf(never.clientId)]).toEqual([
      [],
      ['queued', null],
      ['failed', 'refused'],
    ]);
    const tasks = await clinic.reception.list('/tasks', { kind: 'undelivered_reminder' });
    expect(tasks.body.map(({ reference }) => reference)).toEqual([{ type: 'booking', id: never.booking.id }]);
    mail.before.clear();
    await desk.run();
    expect(mail.got).toEqual([]);
    await house.at(`${DAY_BEFORE}T15:07:00+02:00`);
    await desk.run();
    expect(mail.receivers).toEqual(['senare@post.example']);
  });
});
