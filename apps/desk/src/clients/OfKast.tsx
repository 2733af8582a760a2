import { useMay } from '../session/session.js';
import { CodeInput } from '../parts/CodeInput.js';
import { CoverageHint } from '../kast/CoverageHint.js';
import { choices, REASONS, RELATIONS } from '../kast/kast.js';
import { PlaceInputs } from '../kast/PlaceInputs.js';

/** What KAST asks of somebody new: for whose sake, what for, and where she lives. None of it has to be told. */
export const OfKast = () => {
  const mayTakeIn = useMay('kast.keepIntake');
  return (
    <>
      <CodeInput source="relation" label="kast.relation" choices={choices('clients.relations', RELATIONS)} />
      {mayTakeIn && <CodeInput source="reasons" label="kast.reasons" choices={choices('kast.reason', REASONS)} many />}
      <PlaceInputs county="homeCounty" municipality="homeMunicipality" />
      <CoverageHint county="homeCounty" />
    </>
  );
};
