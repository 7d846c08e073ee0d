// Mail through a mail server as there are many: extended greeting, a name and a password, several letters a connection.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { test } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { portal } from './browser.mjs';

test('letters go out through a mail server that wants a name and a password', { skip: Boolean(process.env.BASE_URL) }, async () => {
  const letters = [];
  const server = new SMTPServer({
    authOptional: false, allowInsecureAuth: true, disabledCommands: ['STARTTLS'], logger: false,
    onAuth: ({ username, password }, _, done) => (username === 'hub' && password === 'a secret'
      ? done(null, { user: 'hub' }) : done(new Error('not you'))),
    onData: (stream, session, done) => {
      const parts = [];
      stream.on('data', (it) => parts.push(it));
      stream.on('end', () => {
        letters.push({ to: session.envelope.rcptTo[0].address, from: session.envelope.mailFrom.address, text: Buffer.concat(parts).toString() });
        done();
      });
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address();
  const site = await portal({ HUB_SMTP: `smtp://hub:a%20secret@127.0.0.1:${port}`, HUB_MAIL_FROM: 'Hub <hub@hub.example>' });
  try {
    // The sample people are told of their roles: six of the eight have one.
    for (let tries = 0; letters.length < 6 && tries < 100; tries++) await new Promise((done) => setTimeout(done, 100));
    assert.deepEqual(letters.map((it) => it.to).sort(), ['bo', 'dora', 'emil', 'irina', 'nomvula', 'yusuf'].map((it) => `${it}@example.org`));
    assert.ok(letters.every((it) => it.from === 'hub@hub.example'));
    const names = letters.map((it) => it.text.match(/^Message-ID: (<[^>]+>)/m)[1]);
    assert.equal(new Set(names).size, 6);
    assert.match(letters.find((it) => it.to.startsWith('yusuf')).text, /^Subject: =\?utf-8\?b\?/m);
    assert.match(letters.find((it) => it.to.startsWith('emil')).text, /multipart\/alternative/);
  } finally {
    await site.stop();
    await new Promise((done) => server.close(done));
  }
});
