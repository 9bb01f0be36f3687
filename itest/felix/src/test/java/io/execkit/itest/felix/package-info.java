/** The packaged distribution, tried in Felix (Pax Exam runs these classes inside) and by its start script. */
package io.execkit.itest.felix;
