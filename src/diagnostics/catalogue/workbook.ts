export const workbookEntries = {};
