package org.yinuo.platform.revision;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.yinuo.platform.Versioned;

/** Puts the ETag on every single resource; keeps what may be personal out of caches. */
class RevisionHeaders {

    @ServerResponseFilter
    void addHeaders(ContainerResponseContext response) {
        var headers = response.getHeaders();
        headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        if (response.getEntity() instanceof Versioned resource) {
            headers.putSingle(HttpHeaders.ETAG, Revision.tag(resource));
        }
    }
}
