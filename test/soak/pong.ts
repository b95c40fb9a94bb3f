/** The simplest possible bot, which answers everything with `pong`: its cost is the cost of discord.js. */
import { Client, Events, GatewayIntentBits } from 'discord.js';

const { DISCORD_API_URL: api, DISCORD_TOKEN } = process.env;
const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: api ? { api } : {} });
client.on(Events.InteractionCreate, (interaction) => {
  if (interaction.isRepliable()) void interaction.reply('pong');
});
await client.login(DISCORD_TOKEN);
