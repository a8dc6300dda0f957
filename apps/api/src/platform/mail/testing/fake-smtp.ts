import { createServer, type Socket } from 'node:net';
import { readMail, type ReadMail } from './read-mails.js';

/** A mail server that takes what it is given, or says `451` while `isDown`. */
export interface FakeSmtp {
  url: string;
  mails: ReadMail[];
  isDown: boolean;
  close(): Promise<void>;
}

export async function fakeSmtp(): Promise<FakeSmtp> {
  const server = createServer((socket) => converse(socket, smtp));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as { port: number };
  const smtp: FakeSmtp = {
    url: `smtp://127.0.0.1:${port}`,
    mails: [],
    isDown: false,
    close: () => new Promise<void>((closed) => void server.close(() => closed())),
  };
  return smtp;
}

function converse(socket: Socket, smtp: FakeSmtp): void {
  let data: string[] | null = null;
  const say = (line: string) => socket.write(`${line}\r\n`);
  const hear = (line: string) => {
    if (data && line === '.') {
      smtp.mails.push(readMail('', data.join('\n')));
      data = null;
      say('250 taken');
    } else if (data) data.push(line.replace(/^\.\./, '.'));
    else if (/^EHLO/.test(line)) say('250 hello');
    else if (/^MAIL/.test(line) && smtp.isDown) say('451 try later, jo@example.org');
    else if (/^DATA/.test(line)) {
      data = [];
      say('354 go on');
    } else if (/^QUIT/.test(line)) socket.end('221 bye\r\n');
    else say('250 fine');
  };
  let rest = '';
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    const lines = (rest + chunk.toString()).split('\r\n');
    rest = lines.pop() ?? '';
    lines.forEach(hear);
  });
  say('220 fake');
}
