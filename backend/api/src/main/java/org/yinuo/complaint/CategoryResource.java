package org.yinuo.complaint;

import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.yinuo.platform.Language;
import org.yinuo.platform.paging.Page;

@Path("/api/v1/complaint-categories")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "complaints")
class CategoryResource {

    private final Categories categories;

    CategoryResource(Categories categories) {
        this.categories = categories;
    }

    @GET
    @PermissionsAllowed("COMPLAINT_READ")
    @Operation(summary = "What a case can be about", description = "All categories, in the order to show them.")
    public Page<CategoryView> listComplaintCategories(@Context HttpHeaders headers) {
        var language = Language.of(headers.getAcceptableLanguages());
        return Page.whole(categories.inOrder().stream()
                .map(category -> CategoryView.of(category, language))
                .toList());
    }

    record CategoryView(
            @Schema(description = "Code.", examples = "DELIVERY_DELAY")
            String code,

            @Schema(description = "Name in the caller's language.", examples = "邮件延误")
            String name,

            @Schema(description = "The category it belongs to.", examples = "DELIVERY") @Nullable
            String parentCode) {

        static CategoryView of(Category category, Language language) {
            return new CategoryView(category.code(), category.in(language).name(), category.parentCode());
        }
    }
}
