import { List, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { query } from '../api/request.js';
import { Section } from '../clients/Section.js';
import type { PatientProps } from '../clinic/sections/patient-sections.js';
import { Loaded } from '../parts/Loaded.js';
import { useLoad } from '../parts/useLoad.js';
import { useMay } from '../session/session.js';
import type { Sample } from './laboratory.js';
import { SampleItem } from './SampleItem.js';

const Samples = ({ client }: PatientProps) => {
  const translate = useTranslate();
  const load = useLoad<Sample[]>(`/samples${query({ filter: { clientId: client.id }, range: [0, 99] })}`);
  return (
    <Section title="laboratory.samples">
      <Loaded load={load}>
        {(samples) =>
          samples.length === 0 ? (
            <Typography color="text.secondary">{translate('laboratory.none')}</Typography>
          ) : (
            <List dense disablePadding>
              {samples.map((sample) => (
                <SampleItem key={sample.id} sample={sample} />
              ))}
            </List>
          )
        }
      </Loaded>
    </Section>
  );
};

/** Every sample of a patient, the latest first. */
export const PatientSamples = (patient: PatientProps) => useMay('laboratory.keepSamples') && <Samples {...patient} />;
