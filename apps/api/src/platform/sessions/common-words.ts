/** Words that most guessed passwords are made of, in lower case and plain letters. */
export const commonWords = [
  'password passwort contrasena passphrase passcode secret secreto login signin access welcome bienvenido bienvenida',
  'changeme letmein default administrator admin master guest test temp user hello hola iloveyou teamo trustno whatever',
  'nothing forever friends library libraries biblioteca librarian mutuality navigator recovery consortium branch',
  'summer winter spring autumn verano invierno monday friday january february march april june july august september',
  'october november december dragon monkey shadow sunshine princess princesa football futbol baseball basketball soccer',
  'hockey superman batman starwars pokemon michael jennifer jessica jordan charlie ashley daniel michigan america',
  'freedom jesus christ flower cookie cheese chocolate coffee computer internet google facebook samsung iphone',
  'qwerty qwertz uiop asdf ghjkl zxcv vbnm qazwsx abc xyz one two three uno dos tres',
]
  .join(' ')
  .split(' ');
