import { constraintsMean } from '#web';

constraintsMean({
  one_organisation_per_name: {
    status: 409,
    code: 'organisation.already-there',
    title: 'There is already an organisation with this name',
  },
  organisation_ages_in_order: {
    status: 422,
    code: 'organisation.ages-in-wrong-order',
    title: 'The lowest age is above the highest',
  },
  organisation_dates_in_order: {
    status: 422,
    code: 'organisation.dates-in-wrong-order',
    title: 'It ends before it begins',
  },
});
