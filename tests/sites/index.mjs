import bakery from './bakery.mjs';
import clinic from './clinic.mjs';
import encyclopedia from './encyclopedia.mjs';
import forum from './forum.mjs';
import loan from './loan.mjs';
import magazine from './magazine.mjs';
import news from './news.mjs';
import ownBlog from './own-blog.mjs';
import projectTool from './project-tool.mjs';
import shop from './shop.mjs';
import signUp from './sign-up.mjs';
import tickets from './tickets.mjs';
import walkingMap from './walking-map.mjs';
import weather from './weather.mjs';

/**
 * The demo web's sites, from the most modest to the greediest.
 *
 * @type {import('./types.mjs').Site[]}
 */
export const sites = [
  ownBlog,
  bakery,
  encyclopedia,
  walkingMap,
  news,
  shop,
  magazine,
  forum,
  signUp,
  weather,
  loan,
  projectTool,
  clinic,
  tickets,
];
