import { useLocaleState, useTranslate } from 'react-admin';
import { languageName } from '../languages.js';
import { usePathways } from '../parts/usePathways.js';
import { useMay } from '../session/session.js';
import { Facts } from './Facts.js';
import { IdentityButton } from './IdentityButton.js';
import { Section } from './Section.js';
import type { Background as BackgroundOf, Client } from './client.js';

type Named = (tree: string, code: string | null) => string | null;

/** What only those who write in the file are told. */
const told = (background: BackgroundOf | null, named: Named, called: (pathway: string) => string) =>
  background && {
    'clients.documentationMode': named('clients.modes', background.documentationMode),
    'clients.pathway': called(background.pathway),
    'clients.gender': named('genders', background.gender),
    'clients.born': background.birthDate ?? background.birthYear,
    'clients.ageSelfStated': background.ageSelfStated,
    'clients.homeMunicipality': background.homeMunicipality,
    'clients.relation': named('clients.relations', background.relation),
  };

/** Who she is as the file says it; a real identity stays behind a click that is logged. */
export const Background = ({ client }: { client: Client }) => {
  const translate = useTranslate();
  const [locale] = useLocaleState();
  const named: Named = (tree, code) => code && translate(`${tree}.${code}`, { _: code });
  const { background, aliases, language, can } = client;
  const { called } = usePathways();
  const identified = background?.documentationMode === 'identified';
  const may = useMay('clients.readIdentity') && can.readIdentity === true && identified;
  return (
    <Section title="clients.about">
      <Facts
        facts={{
          'clients.aliases': aliases.join(', '),
          'clients.language': languageName(language, locale),
          ...told(background, named, called),
        }}
      />
      {may && <IdentityButton clientId={client.id} />}
    </Section>
  );
};
