const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const website = /^(https?:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i;

/** Whether a text can be a mail address: something, an @, and a name with a dot. What is behind it only a mail tells. */
export const isMail = (text: string): boolean => mail.test(text.trim());

/** Whether a text can be a web address, with or without its scheme. */
export const isWebsite = (text: string): boolean => website.test(text.trim());
