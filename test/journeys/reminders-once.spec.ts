import type { House } from '../house.js';
import type { MailServer } from '../mail-server.js';
import { DAY_BEFORE, EARLIER, PLAN, Reminding, THREE } from '../reminding.js';

describe('reminders, each once', () => {
  let desk: Reminding;
  let house: House;
  let mail: MailServer;
  beforeAll(async () => {
    desk = await Reminding.open();
    ({ house, mail } = desk);
    await desk.admin.put('/reminder-plan', PLAN, { ifMatch: 0 });
  });
  afterAll(() => desk.close());
  beforeEach(() => desk.begin());

  it('go once, whichever of two senders comes first', async () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'];
    for (const [index, name] of names.entries())
      await desk.booked(name, ['09:30', '10:00', '10:30', '11:00', '11:30', '12:00'][index] ?? '');
    await house.at(THREE);
    await Promise.all([desk.run(), desk.run(), desk.run()]);
    expect(mail.receivers).toEqual(names.map((name) => `${name}@post.example`));
  });

  it('are not sent again when whoever sent them ceased, before or after the server had it', async () => {
    const before = await desk.booked('innan', '09:30');
    await house.at(THREE);
    await house.sql(`INSERT INTO reminders.reminder (id, unit_id, compartment, client_id, created_at, version, booking_id, send_at, status, tries, next_try_at, claimed_at)
      SELECT gen_random_uuid(), unit_id, compartment, client_id, ctx.clock_now(), 1, id, ctx.clock_now(), 'sending', 1, ctx.clock_now(), ctx.clock_now()
      FROM spiralen.booking WHERE id = '${before.booking.id}'`);
    await house.at(EARLIER);
    const after = await desk.booked('efter', '10:00');
    await house.at(THREE);
    await house.sql(`CREATE FUNCTION public.cease() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'power cut'; END $$;
      CREATE TRIGGER cease BEFORE UPDATE ON reminders.reminder FOR EACH ROW WHEN (NEW.status = 'sent') EXECUTE FUNCTION public.cease()`);
    await expect(desk.run()).rejects.toThrow('power cut');
    await house.sql('DROP TRIGGER cease ON reminders.reminder; DROP FUNCTION public.cease()');
    await desk.run();
    expect([await desk.statusOf(before.clientId), await desk.statusOf(after.clientId)]).toEqual([
      ['sending', null],
      ['sending', null],
    ]);
    await house.at(`${DAY_BEFORE}T15:20:00+02:00`);
    await desk.run();
    await desk.run();
    expect([await desk.statusOf(before.clientId), await desk.statusOf(after.clientId)]).toEqual([
      ['unknown', 'lost'],
      ['unknown', 'lost'],
    ]);
    expect(mail.receivers).toEqual(['efter@post.example']);
  });

  it('are not sent again where the server fell silent with the letter in its hand', async () => {
    const silent = await desk.booked('tystnad', '09:30');
    mail.after.set('tystnad@post.example', 'hang-up');
    await house.at(THREE);
    await desk.run();
    mail.after.clear();
    await house.at(`${DAY_BEFORE}T16:30:00+02:00`);
    await desk.run();
    expect([mail.receivers, await desk.statusOf(silent.clientId)]).toEqual([
      ['tystnad@post.example'],
      ['unknown', 'no_answer'],
    ]);
    const again = house.sql(
      `UPDATE reminders.reminder SET status = 'queued', settled_at = NULL WHERE status = 'unknown'`,
    );
    await expect(again).rejects.toThrow('sent once');
  });
});
