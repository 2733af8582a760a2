import { useLocaleState, useTranslate } from 'react-admin';
import type { SafeContact } from '../../api/types.js';
import { hoursText } from '../../parts/hours.js';

/** A safe-contact card in a few lines, to be compared with another; nothing here dials. */
export const ContactLines = ({ contact }: { contact: SafeContact | null }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  if (contact === null) return <>{translate('merge.noContact')}</>;
  const lines = [
    contact.phone,
    contact.email,
    hoursText(contact.allowedHours, translate('safeContact.everyDay'), locale),
    translate(`safeContact.voicemail.${contact.mayLeaveVoicemail === true ? 'yes' : 'no'}`),
    translate(`safeContact.sms.${contact.maySms === true ? 'yes' : 'no'}`),
    contact.email ? translate(`safeContact.mail.${contact.mayEmail === true ? 'yes' : 'no'}`) : undefined,
    contact.introduceAs,
  ];
  return lines.filter(Boolean).map((line) => <div key={line}>{line}</div>);
};
