import { keyFields } from './credentials/keys';
import { oneTimeCodeFields } from './credentials/one-time-codes';
import { passwordFields } from './credentials/passwords';
import { tokenFields } from './credentials/tokens';
import type { FieldClass } from './field-class';
import { contactFields } from './persons/contacts';
import { deviceFields } from './persons/devices';
import { documentFields } from './persons/documents';
import { nameFields } from './persons/names';
import { placeFields } from './persons/places';

export const fieldClasses: readonly FieldClass[] = [
  ...[...tokenFields, ...keyFields, ...passwordFields, ...oneTimeCodeFields],
  ...[...documentFields, ...contactFields, ...deviceFields, ...placeFields, ...nameFields],
];
