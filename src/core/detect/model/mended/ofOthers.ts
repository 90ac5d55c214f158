import { PERSON_SIGHTINGS, Sighting } from '../../wordEvidence';

/** What an article shows of the words of people, ships and storms. */
export const OF_OTHERS = PERSON_SIGHTINGS | Sighting.ship | Sighting.storm;
