import type { ComponentType } from 'react';
import CheckCircleOutline from '@mui/icons-material/CheckCircleOutlined';
import DoNotDisturbOn from '@mui/icons-material/DoNotDisturbOnOutlined';
import DraftsOutlined from '@mui/icons-material/EditNoteOutlined';
import ErrorOutline from '@mui/icons-material/ErrorOutlined';
import EventAvailable from '@mui/icons-material/EventAvailable';
import EventBusy from '@mui/icons-material/EventBusy';
import HourglassEmpty from '@mui/icons-material/HourglassEmpty';
import LockOutlined from '@mui/icons-material/LockOutlined';
import LoginOutlined from '@mui/icons-material/LoginOutlined';
import PauseCircleOutline from '@mui/icons-material/PauseCircleOutlined';
import PersonOffOutlined from '@mui/icons-material/PersonOffOutlined';
import PlayCircleOutline from '@mui/icons-material/PlayCircleOutlined';
import ScheduleOutlined from '@mui/icons-material/ScheduleOutlined';
import SendOutlined from '@mui/icons-material/SendOutlined';
import type { Tone } from '../theme/tones.js';

/** How one status looks: a colour and an icon; its text is the word `statuses.<kind>.<status>`. */
export interface StatusLook {
  tone: Tone;
  icon: ComponentType<{ fontSize?: 'small' | 'inherit' }>;
}

const look = (tone: Tone, icon: StatusLook['icon']): StatusLook => ({ tone, icon });

const planned = look('neutral', ScheduleOutlined);
const booked = look('info', EventAvailable);
const waiting = look('waiting', HourglassEmpty);
const sent = look('info', SendOutlined);
const arrived = look('waiting', LoginOutlined);
const going = look('good', PlayCircleOutline);
const done = look('good', CheckCircleOutline);
const paused = look('waiting', PauseCircleOutline);
const absent = look('ended', EventBusy);
const noShow = look('bad', PersonOffOutlined);
const ended = look('ended', DoNotDisturbOn);
const alarming = look('bad', ErrorOutline);
const draft = look('neutral', DraftsOutlined);
const locked = look('waiting', LockOutlined);

/** Every status of the contract and the state machines, in the order they are shown everywhere. */
export const STATUSES = {
  client: { prospect: planned, active: going, closed: ended, retained: locked, erased: ended },
  queue: {
    waiting,
    offered: sent,
    accepted: booked,
    on_hold: paused,
    converted: done,
    withdrawn: ended,
    referred_on: ended,
    unreachable: absent,
    merged: ended,
    error: ended,
  },
  turn: { mine: going, now: going, later_today: planned, waiting },
  callback: {
    queued: waiting,
    claimed: going,
    reached: going,
    booked,
    info_only: done,
    referred_home: sent,
    declined: ended,
    unreached: absent,
    withdrawn: ended,
  },
  priority: { normal: planned, urgent: alarming },
  offer: { pending: sent, accepted: done, declined: ended, expired: absent },
  contract: { active: going, paused, ended },
  session: {
    planned,
    held: done,
    client_absent_notified: absent,
    client_no_show: noShow,
    counsellor_absent: absent,
    unit_cancelled: ended,
    holiday_skipped: ended,
    absence_skipped: ended,
  },
  booking: {
    requested: waiting,
    booked,
    confirmed: booked,
    arrived,
    in_progress: going,
    completed: done,
    cancelled_by_client: absent,
    cancelled_by_unit: ended,
    rescheduled: ended,
    no_show: noShow,
    left_before_seen: noShow,
  },
  goal: { draft, agreed: going, revised: ended, achieved: done, discontinued: ended },
  review: { due: waiting, overdue: alarming, done, waived: ended },
  release: { assembled: waiting, in_review: going, decided: booked, handed_out: done, withdrawn: ended },
  note: { entered: draft, signed: done, locked_unsigned: locked, disputed: alarming },
  shift: { planned, ongoing: going, started: going, held: done, ended: done, cancelled: ended },
  contact: {
    unknown: planned,
    approached: sent,
    in_contact: going,
    first_talk: going,
    supported: done,
    linked: done,
    dormant: paused,
  },
  outreachOffer: {
    open: waiting,
    offered: sent,
    accepted: done,
    booked,
    referred: sent,
    attended: done,
    lapsed: absent,
    declined: ended,
  },
  followUp: { planned, due: waiting, overdue: alarming, done, declined: ended, cancelled: ended },
  consent: { active: done, revoked: ended, expired: ended },
  referral: {
    draft,
    ground_recorded: draft,
    sent,
    received: arrived,
    accepted: booked,
    first_contact: going,
    completed: done,
    declined: ended,
    lapsed: absent,
    withdrawn: ended,
  },
  incoming: {
    sent: alarming,
    received: waiting,
    accepted: booked,
    first_contact: going,
    completed: done,
    declined: ended,
    lapsed: absent,
  },
  reminder: {
    queued: planned,
    sending: sent,
    sent: done,
    failed: alarming,
    unknown: alarming,
    not_allowed: locked,
    dropped: ended,
  },
  accompaniment: { planned, done, cancelled: ended },
  participation: { eligible: planned, asked: sent, declined: ended, enrolled: going, withdrawn: ended },
  task: { open: waiting, claimed: booked, done, cancelled: ended },
  examination: {
    offered: sent,
    not_now: paused,
    prepared: booked,
    consented_today: going,
    performed: done,
    stopped_by_patient: paused,
    declined: ended,
  },
  sample: { taken: waiting, sent, answered: going, told: done, struck: ended },
  labResult: { positive: alarming, negative: done, inconclusive: paused, unusable: absent },
  notification: {
    physician_task: alarming,
    informed_patient: waiting,
    reported: sent,
    contact_tracing_open: going,
    closed: done,
    handed_to_smittskyddslakare: done,
    withdrawn: ended,
  },
  service: { performed: done, declined: ended, stopped: absent },
} as const satisfies Record<string, Record<string, StatusLook>>;

export type StatusKind = keyof typeof STATUSES;

/** A status the screen does not know yet is shown plainly, by the server's own name. */
export const lookOf = (kind: StatusKind, status: string): StatusLook =>
  (STATUSES[kind] as Record<string, StatusLook>)[status] ?? planned;

/** The statuses of a kind in their order, for filters and legends. */
export const statusesOf = (kind: StatusKind): string[] => Object.keys(STATUSES[kind]);
