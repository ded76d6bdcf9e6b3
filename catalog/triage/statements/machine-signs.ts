/** What hardly stands in a sentence of a person. */
export const machineSigns = /[{}<>=|[\]]/;
