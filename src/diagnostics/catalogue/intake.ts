export const intakeEntries = {};
